#include <stdio.h>
#include "text.h"

int main(void) {
  printf("%s %s %s\n", text(), VERSION, OS);
  return 0;
}
