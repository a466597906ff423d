package io.sharedstruct.sample;

import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedStruct;

/** The struct of the page about C++ that has a lock and a sequence. */
@SharedStruct
interface Shelf {

    SharedLock getLock();

    Sequence getSequence();

    int getBooks();

    void setBooks(int books);

    int getLeft();

    void setLeft(int left);

    int getRight();

    void setRight(int right);
}
