#include "fixture.h"
int fixture(void) { return 42; }
