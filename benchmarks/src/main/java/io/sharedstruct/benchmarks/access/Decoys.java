package io.sharedstruct.benchmarks.access;

/** Further implementations, for a call site to see. */
final class Decoys {

    private Decoys() {}

    /** One of three. */
    static final class First implements Cell {
        private int value;

        @Override
        public int getValue() {
            return value;
        }

        @Override
        public void setValue(int value) {
            this.value = value;
        }
    }

    /** One of three. */
    static final class Second implements Cell {
        private int value;

        @Override
        public int getValue() {
            return value;
        }

        @Override
        public void setValue(int value) {
            this.value = value;
        }
    }

    /** One of three. */
    static final class Third implements Cell {
        private int value;

        @Override
        public int getValue() {
            return value;
        }

        @Override
        public void setValue(int value) {
            this.value = value;
        }
    }
}
