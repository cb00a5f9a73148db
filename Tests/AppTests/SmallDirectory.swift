/// A small directory as a file's text, of which tests replace parts.
func smallDirectory(
    date: String = "2026-11-01",
    units: String = ordinaryUnits,
    staff: String = ordinaryStaff,
    areas: String = ordinaryAreas
) -> String {
    """
    {
      "format": "mellanrum-directory-1",
      "date": "\(date)",
      "principals": [
        {"code": "stad", "kind": "municipality", "name": "Stad", "organisationNumber": "212000-0142"},
        {"code": "region", "kind": "region", "name": "Region"}
      ],
      "authorities": [
        {"code": "namnd", "kind": "committee", "name": "Nämnden", "principal": "stad"},
        {"code": "styrelse", "kind": "regionBoard", "name": "Styrelsen", "principal": "region"}
      ],
      "areas": [\(areas)],
      "units": [\(units)],
      "agreements": [
        {"code": "sip", "name": "SIP", "parties": ["stad", "region"], "areas": ["ost"], "activities": ["pupilHealth"],
         "clocks": {"startOfWork": {"days": 3, "count": "working"}, "meeting": {"days": 21, "count": "calendar"}},
         "maySummon": ["committee", "schoolOrganiser"], "mustAttend": ["regionBoard"]}
      ],
      "staff": [\(staff)],
      "retention": [
        {"code": "gallring", "authority": "namnd", "records": ["plan", "copy"], "years": 5, "deadline": "nextYear",
         "paragraph": "SoL 16:1", "exceptions": [{"when": "inquiry", "untilAge": 30, "paragraph": "SoL 16:2 a"}]}
      ]
    }
    """
}

let ordinaryAreas = """
    {"code": "norr", "kind": "district", "name": "Norr", "validTo": "2023-07-01", "successors": ["ost"]},
    {"code": "syd", "kind": "district", "name": "Syd", "validTo": "2023-07-01", "successors": ["ost", "vast"]},
    {"code": "ost", "kind": "district", "name": "Ost", "validFrom": "2023-07-01"},
    {"code": "vast", "kind": "district", "name": "Väst", "validFrom": "2023-07-01"},
    {"code": "bus-1", "kind": "bus", "name": "BUS 1"}
    """

let ordinaryUnits = """
    {"code": "barn-norr", "name": "Barn Norr", "authority": "namnd", "successor": "barn-mitt", "validTo": "2023-07-01"},
    {"code": "barn-mitt", "name": "Barn Mitt", "authority": "namnd", "validFrom": "2023-07-01", "validTo": "2026-10-01",
     "successor": "barn"},
    {"code": "barn", "name": "Barn och unga", "authority": "namnd", "activities": ["childrenAndYoung"],
     "areas": ["ost", "bus-1"], "phone": "08-508 00 000", "email": "barn@stad.example", "validFrom": "2026-10-01"},
    {"code": "SE2321000016-B1", "name": "BUP", "authority": "styrelse", "activities": ["childPsychiatry"]}
    """

let ordinaryStaff = """
    {"code": "anna", "name": "Anna Alm", "title": "socialsekreterare", "unit": "barn",
     "commissions": [{"unit": "barn", "role": "caseWorker"}, {"unit": "barn", "role": "coordinator",
     "validTo": "2027-01-01"}]},
    {"code": "se2321000016-p7", "name": "Pia Palm", "title": "psykolog", "unit": "SE2321000016-B1",
     "commissions": [{"unit": "se2321000016-b1", "role": "healthcareProfessional"}]}
    """
