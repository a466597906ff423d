# The structs.


class _Orders_Plain_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("y", _be(_ctypes.c_int32)),
    ]


_assert_layout(
    _Orders_Plain_raw,
    8,
    [
        ("x", 0, 4),
        ("y", 4, 4),
    ],
)


class Orders_Plain(_Orders_Plain_raw):
    """The struct demo.Orders.Plain."""

    __slots__ = ()
    SIZEOF = 8
    FINGERPRINT = 0x85397B4123366797

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
    y = _Field("y", _Number(-(2**31), 2**31 - 1))


class _Orders_Packet_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("port", _be(_ctypes.c_int16)),
        ("sign", _be(_ctypes.c_uint16)),
        ("address", _be(_ctypes.c_int32)),
        ("time", _be(_ctypes.c_int64)),
        ("ratio", _be(_ctypes.c_uint32)),
        ("tag", _ctypes.c_int8),
        ("name", _ctypes.c_uint8 * 3),
        ("mean", _be(_ctypes.c_uint64)),
        ("own", _ctypes.c_int32),
        ("little", _le(_ctypes.c_int32)),
        ("plain", Orders_Plain),
        ("level", _be(_ctypes.c_int32) * 3),
        ("_padding_60", _ctypes.c_uint8 * 4),
        ("cell", (_le(_ctypes.c_uint64) * 2) * 2),
    ]


_assert_layout(
    _Orders_Packet_raw,
    96,
    [
        ("port", 0, 2),
        ("sign", 2, 2),
        ("address", 4, 4),
        ("time", 8, 8),
        ("ratio", 16, 4),
        ("tag", 20, 1),
        ("name", 21, 3),
        ("mean", 24, 8),
        ("own", 32, 4),
        ("little", 36, 4),
        ("plain", 40, 8),
        ("level", 48, 12),
        ("cell", 64, 32),
    ],
)


class Orders_Packet(_Orders_Packet_raw, _Region):
    """The struct demo.Orders.Packet."""

    __slots__ = ()
    SIZEOF = 96
    FINGERPRINT = 0xEBD155E97C7206B7
    _DESCRIPTOR = (
        "format 2\nstruct\n0 int32 4 x\n4 int32/be 4 y\nlayout\n0 int16/be 2 port\n2 "
        "char16/be 2 sign\n4 int32/be 4 address\n8 int64/be 8 time\n16 float32/be 4 r"
        "atio\n20 int8 1 tag\n21 string/UTF-8 3 name\n24 float64/be 8 mean\n32 int32 "
        "4 own\n36 int32/le 4 little\n40 struct#1 8 plain\n48 int32/be[3] 12 level\n6"
        "4 float64/le[2][2] 32 cell\n"
    )

    port = _Field("port", _Number(-(2**15), 2**15 - 1))
    sign = _Field("sign", _Char())
    address = _Field("address", _Number(-(2**31), 2**31 - 1))
    time = _Field("time", _Number(-(2**63), 2**63 - 1))
    ratio = _Field("ratio", _Float("f", "I"))
    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    name = _Field("name", _Text(3, "utf-8", nul=1))
    name_bytes = _Field("name", _TextBytes(_Text(3, "utf-8", nul=1)), False)
    mean = _Field("mean", _Float("d", "Q"))
    own = _Field("own", _Number(-(2**31), 2**31 - 1))
    little = _Field("little", _Number(-(2**31), 2**31 - 1))
    plain = _Field("plain", _Inner(Orders_Plain))
    level = _Field("level", _Row(_Number(-(2**31), 2**31 - 1), 3))
    cell = _Field("cell", _Row(_Row(_Float("d", "Q"), 2), 2))

    def level_numpy(self) -> _t.Any:
        return _numpy(self, "level", ">i4")

    def cell_numpy(self) -> _t.Any:
        return _numpy(self, "cell", "<f8")
