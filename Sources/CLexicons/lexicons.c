#include "CLexicons.h"
