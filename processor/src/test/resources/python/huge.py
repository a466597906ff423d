# The structs.


class _Huge_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("count", _ctypes.c_int64),
        ("flag", _ctypes.c_int8 * 3000000000),
        ("noise", (_ctypes.c_int8 * 32769) * 65536),
        ("price", _ctypes.c_double * 400000000),
        ("cell", (_ctypes.c_int8 * 50000) * 50000),
        ("small", _ctypes.c_int32 * 4),
    ]


_assert_layout(
    _Huge_raw,
    10847549208,
    [
        ("count", 0, 8),
        ("flag", 8, 3000000000),
        ("noise", 3000000008, 2147549184),
        ("price", 5147549192, 3200000000),
        ("cell", 8347549192, 2500000000),
        ("small", 10847549192, 16),
    ],
)


class Huge(_Huge_raw, _Region):
    """More than 5 GB: counted by long, and by int where that is enough."""

    __slots__ = ()
    NAME = "Huge"
    SIZEOF = 10847549208
    FINGERPRINT = 0x5FAEC1FECB3D3627
    _DESCRIPTOR = (
        "0 int64 8 count\n8 int8[3000000000] 3000000000 flag\n3000000008 int8[65536]["
        "32769] 2147549184 noise\n5147549192 float64[400000000] 3200000000 price\n834"
        "7549192 int8[50000][50000] 2500000000 cell\n10847549192 int32[4] 16 small\n"
    )

    count = _Field("count", _Number(-(2**63), 2**63 - 1))
    flag = _Field("flag", _Row(_Number(-(2**7), 2**7 - 1), 3000000000))
    noise = _Field("noise", _Row(_Row(_Number(-(2**7), 2**7 - 1), 32769), 65536))
    price = _Field("price", _Row(_Float("d"), 400000000))
    cell = _Field("cell", _Row(_Row(_Number(-(2**7), 2**7 - 1), 50000), 50000))
    small = _Field("small", _Row(_Number(-(2**31), 2**31 - 1), 4))

    def flag_numpy(self) -> _t.Any:
        return _numpy(self, "flag", "=i1")

    def noise_numpy(self) -> _t.Any:
        return _numpy(self, "noise", "=i1")

    def price_numpy(self) -> _t.Any:
        return _numpy(self, "price", "=f8")

    def cell_numpy(self) -> _t.Any:
        return _numpy(self, "cell", "=i1")

    def small_numpy(self) -> _t.Any:
        return _numpy(self, "small", "=i4")
