package import Kernel
package import Store

extension Directory {
    /// The units of other authorities that work in some area where a unit works, valid on a day, by name: whom its plans
    /// usually need. Care and school are chosen freely, so it is a proposal and no limit (B6).
    package static func units(near unit: CareUnit.ID, on day: Day, in db: Reading) throws -> [CareUnit] {
        try db.rows(
            """
            SELECT DISTINCT u.id, u.owner_id, u.name
            FROM care_unit_area AS here JOIN care_unit_area AS there ON there.area_id = here.area_id
                JOIN care_unit AS u ON u.id = there.unit_id JOIN care_unit AS home ON home.id = here.unit_id
            WHERE here.unit_id = \(unit) AND u.owner_id <> home.owner_id
                AND (u.valid_from IS NULL OR u.valid_from <= \(day)) AND (u.valid_to IS NULL OR u.valid_to > \(day))
            ORDER BY u.name, u.id
            """
        ).map(self.unit)
    }
}
