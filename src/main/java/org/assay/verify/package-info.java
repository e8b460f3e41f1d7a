/** Whether written output holds what it promises; reads only, changes nothing. */
package org.assay.verify;
