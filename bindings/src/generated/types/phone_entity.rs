// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Entity;

/// Complex type `t:PhoneEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
///
/// Fields inherited from [`Entity`]: `position`.
///
/// Microsoft's reference: [`Phone`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phone-phoneentitytype).
#[doc(alias = "PhoneEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneEntity {
    /// The value of the base type, [`Entity`].
    pub base: Entity,
    /// Element `t:OriginalPhoneString`, optional.
    pub original_phone_string: Option<String>,
    /// Element `t:PhoneString`, optional.
    pub phone_string: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<String>,
}

impl Eq for PhoneEntity {}

rt::complex_type! {
    PhoneEntity: Entity = "t:PhoneEntityType";
    elements t {
        base 1;
        0 original_phone_string: "OriginalPhoneString" optional;
        1 phone_string: "PhoneString" optional;
        2 r#type: "Type" optional;
    }
}
