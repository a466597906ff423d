import io.sharedstruct.*;

class Cycles {
    @SharedStruct
    interface Self {
        int getX();

        Self getNext(); // ERROR [StructCycle] next makes the struct contain itself: Cycles.Self -> Cycles.Self; a struct has a finite number of bytes, so refer to the other by an index or an offset
    }

    @SharedStruct
    interface Tree {
        @Array(2)
        Node getNodeAt(int index); // ERROR [StructCycle] node makes the struct contain itself: Cycles.Tree -> Cycles.Node -> Cycles.Tree; a struct has a finite number of bytes, so refer to the other by an index or an offset
    }

    @SharedStruct
    interface Node {
        void setTree(Tree tree); // ERROR [StructCycle] tree makes the struct contain itself: Cycles.Node -> Cycles.Tree -> Cycles.Node; a struct has a finite number of bytes, so refer to the other by an index or an offset
    }

    @SharedStruct
    interface Forest {
        Tree getTree(); // ERROR [NestedStruct] tree has the type Cycles.Tree, a struct with errors of its own; correct these first
    }
}
