// @generated

use ::ews_bindings::rt;

/// Complex type `t:AddressListIdType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseFolderIdType`.
///
/// Microsoft's reference: [`AddressListId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addresslistid).
#[doc(alias = "AddressListIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddressListId {
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for AddressListId {}

impl AddressListId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

rt::complex_type! {
    AddressListId = "t:AddressListIdType", required 1, new(text);
    attributes {
        0 id: "Id" required 0;
    }
}
