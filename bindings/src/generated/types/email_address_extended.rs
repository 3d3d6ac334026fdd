// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{EmailAddressType, NonEmptyString};

/// Complex type `t:EmailAddressExtendedType`, since `V2016_10_10`.
///
/// Extends `t:EmailAddressType`.
///
/// Fields inherited from [`EmailAddressType`]: `name`, `email_address`, `routing_type`, `mailbox_type`, `item_id`, `original_display_name`.
#[doc(alias = "EmailAddressExtendedType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressExtended {
    /// The value of the base type, [`EmailAddressType`].
    pub base: EmailAddressType,
    /// Element `t:ExternalObjectId`, optional.
    pub external_object_id: Option<String>,
    /// Element `t:PrimaryEmailAddress`, optional.
    pub primary_email_address: Option<NonEmptyString>,
}

impl Eq for EmailAddressExtended {}

rt::complex_type! {
    EmailAddressExtended: EmailAddressType = "t:EmailAddressExtendedType";
    elements t {
        base 6;
        0 external_object_id: "ExternalObjectId" optional;
        1 primary_email_address: "PrimaryEmailAddress" optional;
    }
}
