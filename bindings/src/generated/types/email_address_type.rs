// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{EmailAddressExtended, ItemId, MailboxType, NonEmptyString};

/// Complex type `t:EmailAddressType`.
///
/// Extends `t:BaseEmailAddressType`.
///
/// Microsoft's reference: [`EmailAddress`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emailaddress-emailaddresstype).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressType {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<NonEmptyString>,
    /// Element `t:RoutingType`, optional.
    pub routing_type: Option<NonEmptyString>,
    /// Element `t:MailboxType`, optional.
    pub mailbox_type: Option<MailboxType>,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:OriginalDisplayName`, optional, since `Exchange2013_SP1`.
    pub original_display_name: Option<String>,
}

impl Eq for EmailAddressType {}

rt::complex_type! {
    EmailAddressType = "t:EmailAddressType";
    elements t {
        0 name: "Name" optional;
        1 email_address: "EmailAddress" optional;
        2 routing_type: "RoutingType" optional;
        3 mailbox_type: "MailboxType" optional;
        4 item_id: "ItemId" optional;
        5 original_display_name: "OriginalDisplayName" optional;
    }
    derived_types {
        EmailAddressExtended = "t:EmailAddressExtendedType";
    }
}
