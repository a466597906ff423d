# The structs.


class _Arrays_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("price", _ctypes.c_int32 * 3),
        ("tag", _ctypes.c_int8),
        ("_padding_13", _ctypes.c_uint8 * 3),
        ("cell", (_ctypes.c_double * 3) * 2),
        ("open", _ctypes.c_uint8 * 4),
        ("name", (_ctypes.c_uint8 * 5) * 2),
        ("_padding_78", _ctypes.c_uint8 * 2),
        ("count", _ctypes.c_int64 * 2),
    ]


_assert_layout(
    _Arrays_raw,
    96,
    [
        ("price", 0, 12),
        ("tag", 12, 1),
        ("cell", 16, 48),
        ("open", 64, 4),
        ("name", 68, 10),
        ("count", 80, 16),
    ],
)


class Arrays(_Arrays_raw, _Region):
    """The struct demo.Arrays."""

    __slots__ = ()
    NAME = "Arrays"
    SIZEOF = 96
    FINGERPRINT = 0x247E3BB5F1231781
    _DESCRIPTOR = (
        "0 int32[3] 12 price\n12 int8 1 tag\n16 float64[2][3] 48 cell\n64 bool8[4] 4 "
        "open\n68 string/UTF-8[2] 10 name\n80 int64[2] 16 count\n"
    )

    price = _Field("price", _Row(_Number(-(2**31), 2**31 - 1), 3))
    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    cell = _Field("cell", _Row(_Row(_Float("d"), 3), 2))
    open = _Field("open", _Row(_Boolean(), 4))
    name = _Field("name", _Row(_Text(5, "utf-8", nul=1), 2))
    name_bytes = _Field("name", _Row(_TextBytes(_Text(5, "utf-8", nul=1)), 2), False)
    count = _Field("count", _Row(_Number(-(2**63), 2**63 - 1), 2))

    def price_numpy(self) -> _t.Any:
        return _numpy(self, "price", "=i4")

    def cell_numpy(self) -> _t.Any:
        return _numpy(self, "cell", "=f8")

    def count_numpy(self) -> _t.Any:
        return _numpy(self, "count", "=i8")
