'use strict';

assay.index = assay.inflate(assay.received.get('index/'));
assay.received.delete('index/');
assay.start();
