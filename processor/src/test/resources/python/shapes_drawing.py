# The structs.


class _Shapes_Dot_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int16),
        ("label", _ctypes.c_uint8 * 3),
        ("_padding_5", _ctypes.c_uint8 * 1),
    ]


_assert_layout(
    _Shapes_Dot_raw,
    6,
    [
        ("x", 0, 2),
        ("label", 2, 3),
    ],
)


class Shapes_Dot(_Shapes_Dot_raw):
    """The struct demo.Shapes.Dot."""

    __slots__ = ()
    SIZEOF = 6
    FINGERPRINT = 0x5370A905314497C2

    x = _Field("x", _Number(-(2**15), 2**15 - 1))
    label = _Field("label", _Text(3, "utf-8", nul=1))
    label_bytes = _Field("label", _TextBytes(_Text(3, "utf-8", nul=1)), False)


class _Shapes_Line_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("from_", Shapes_Dot),
        ("via", Shapes_Dot * 2),
        ("weight", _ctypes.c_int8 * 2),
    ]


_assert_layout(
    _Shapes_Line_raw,
    20,
    [
        ("from_", 0, 6),
        ("via", 6, 12),
        ("weight", 18, 2),
    ],
)


class Shapes_Line(_Shapes_Line_raw):
    """The struct demo.Shapes.Line."""

    __slots__ = ()
    SIZEOF = 20
    FINGERPRINT = 0xCC97237AD3D20D45

    from_ = _Field("from_", _Inner(Shapes_Dot))
    via = _Field("via", _Row(_Inner(Shapes_Dot), 2))
    weight = _Field("weight", _Row(_Number(-(2**7), 2**7 - 1), 2))

    def weight_numpy(self) -> _t.Any:
        return _numpy(self, "weight", "=i1")


class _Shapes_Drawing_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 1),
        ("line", Shapes_Line),
        ("cell", (Shapes_Dot * 2) * 2),
        ("_padding_46", _ctypes.c_uint8 * 2),
        ("end", _ctypes.c_int64),
    ]


_assert_layout(
    _Shapes_Drawing_raw,
    56,
    [
        ("tag", 0, 1),
        ("line", 2, 20),
        ("cell", 22, 24),
        ("end", 48, 8),
    ],
)


class Shapes_Drawing(_Shapes_Drawing_raw, _Region):
    """The struct demo.Shapes.Drawing."""

    __slots__ = ()
    SIZEOF = 56
    FINGERPRINT = 0x4CFF951F8F5917F5
    _DESCRIPTOR = (
        "format 2\nstruct\n0 int16 2 x\n2 string/UTF-8 3 label\nstruct\n0 struct#1 6 "
        "from\n6 struct#1[2] 12 via\n18 int8[2] 2 weight\nlayout\n0 int8 1 tag\n2 str"
        "uct#2 20 line\n22 struct#1[2][2] 24 cell\n48 int64 8 end\n"
    )

    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    line = _Field("line", _Inner(Shapes_Line))
    cell = _Field("cell", _Row(_Row(_Inner(Shapes_Dot), 2), 2))
    end = _Field("end", _Number(-(2**63), 2**63 - 1))
