// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{EmailAddressType, MemberStatus};

/// Complex type `t:MemberType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Member`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/member-ex15websvcsotherref).
#[doc(alias = "MemberType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Member {
    /// Attribute `Key`, optional.
    pub key: Option<String>,
    /// Element `t:Mailbox`, optional.
    pub mailbox: Option<Box<EmailAddressType>>,
    /// Element `t:Status`, optional.
    pub status: Option<MemberStatus>,
}

impl Eq for Member {}

rt::complex_type! {
    Member = "t:MemberType";
    attributes {
        0 key: "Key" optional;
    }
    elements t {
        0 mailbox: "Mailbox" optional;
        1 status: "Status" optional;
    }
}
