#include <stdio.h>
#include "fixture.h"

int main(void) {
  return printf("%d\n", fixture()) < 0;
}
