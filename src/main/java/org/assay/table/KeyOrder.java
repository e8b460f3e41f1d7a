package org.assay.table;

import java.util.Comparator;
import java.util.List;

/** Rows by primary key; a number within an id counts as one, so that m2 comes before m10. */
final class KeyOrder implements Comparator<List<String>> {

  private final int[] key;

  KeyOrder(TableSchema table) {
    key = table.primaryKey().stream().mapToInt(table::index).toArray();
  }

  @Override
  public int compare(List<String> left, List<String> right) {
    for (int column : key) {
      String a = left.get(column);
      String b = right.get(column);
      if (!a.equals(b)) {
        return natural(a, b);
      }
    }
    return 0;
  }

  static int natural(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int iEnd = digits(left, i);
      int jEnd = digits(right, j);
      if (iEnd > i && jEnd > j) {
        int order = number(left, i, iEnd, right, j, jEnd);
        if (order != 0) {
          return order;
        }
        i = iEnd;
        j = jEnd;
      } else {
        if (left.charAt(i) != right.charAt(j)) {
          return Character.compare(left.charAt(i), right.charAt(j));
        }
        i++;
        j++;
      }
    }
    int rest = Integer.compare(left.length() - i, right.length() - j);
    return rest != 0 ? rest : left.compareTo(right);
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Numbers as they count: without leading zeros the longer is the larger. */
  private static int number(String left, int i, int iEnd, String right, int j, int jEnd) {
    int a = leading(left, i, iEnd);
    int b = leading(right, j, jEnd);
    if (iEnd - a != jEnd - b) {
      return Integer.compare(iEnd - a, jEnd - b);
    }
    while (a < iEnd && left.charAt(a) == right.charAt(b)) {
      a++;
      b++;
    }
    return a == iEnd ? 0 : Character.compare(left.charAt(a), right.charAt(b));
  }

  /** The first digit that counts. */
  private static int leading(String text, int from, int end) {
    int at = from;
    while (at < end - 1 && text.charAt(at) == '0') {
      at++;
    }
    return at;
  }
}
