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
      int order = natural(left.get(column), right.get(column));
      if (order != 0) {
        return order;
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
        int order = number(left.substring(i, iEnd), right.substring(j, jEnd));
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

  private static int number(String left, String right) {
    String a = left.replaceFirst("^0+(?=.)", "");
    String b = right.replaceFirst("^0+(?=.)", "");
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }
}
