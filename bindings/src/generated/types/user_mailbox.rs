// @generated

use ::ews_bindings::rt;

/// Complex type `t:UserMailboxType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`UserMailbox`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/usermailbox).
#[doc(alias = "UserMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserMailbox {
    /// Attribute `Id`, required.
    pub id: String,
    /// Attribute `IsArchive`, required.
    pub is_archive: bool,
}

impl Eq for UserMailbox {}

impl UserMailbox {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>, is_archive: bool) -> Self {
        Self { id: id.into(), is_archive }
    }
}

rt::complex_type! {
    UserMailbox = "t:UserMailboxType", required 2, new(text value);
    attributes {
        0 id: "Id" required 0;
        1 is_archive: "IsArchive" required 1;
    }
}
