// Counts what SQLite does for a program that is started with this library preloaded. The counters are a file that the
// program maps, so that whoever measures reads them between two requests; the program itself is the one that is shipped.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct sqlite3_stmt sqlite3_stmt;
// From sqlite3.h.
enum { SQLITE_STMTSTATUS_FULLSCAN_STEP = 1, SQLITE_STMTSTATUS_VM_STEP = 4 };

static struct {
    _Atomic uint64_t statements, steps, scanned;
} *counters;
static int (*reset)(sqlite3_stmt *);
static int (*status)(sqlite3_stmt *, int, int);

__attribute__((constructor)) static void begin(void) {
    reset = dlsym(RTLD_NEXT, "sqlite3_reset");
    status = dlsym(RTLD_NEXT, "sqlite3_stmt_status");
    const char *path = getenv("STATEMENT_COUNTERS");
    int file = path ? open(path, O_RDWR | O_CREAT, 0600) : -1;
    if (file < 0 || ftruncate(file, sizeof *counters) != 0) return;
    void *memory = mmap(NULL, sizeof *counters, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory != MAP_FAILED) counters = memory;
    close(file);
}

// A statement is reset once for each time it was run.
int sqlite3_reset(sqlite3_stmt *statement) {
    if (statement && counters) {
        int steps = status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
        if (steps > 0) {
            counters->statements += 1;
            counters->steps += steps;
            counters->scanned += status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
        }
    }
    return reset(statement);
}
