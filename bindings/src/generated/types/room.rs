// @generated

use ::ews_bindings::rt;
use super::DirectoryEntry;

/// Complex type `t:RoomType`, since `Exchange2010_SP1`.
///
/// Extends `t:DirectoryEntryType`.
///
/// Fields inherited from [`DirectoryEntry`]: `id`.
///
/// Microsoft's reference: [`Room`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/room).
#[doc(alias = "RoomType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Room {
    /// The value of the base type, [`DirectoryEntry`].
    pub base: DirectoryEntry,
}

impl Eq for Room {}

rt::complex_type! {
    Room: DirectoryEntry = "t:RoomType";
    elements {
        base 1;
    }
}
