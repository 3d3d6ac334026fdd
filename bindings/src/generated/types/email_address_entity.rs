// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Entity;

/// Complex type `t:EmailAddressEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
///
/// Fields inherited from [`Entity`]: `position`.
///
/// Microsoft's reference: [`EmailAddressEntity`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emailaddressentity).
#[doc(alias = "EmailAddressEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressEntity {
    /// The value of the base type, [`Entity`].
    pub base: Entity,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<String>,
}

impl Eq for EmailAddressEntity {}

rt::complex_type! {
    EmailAddressEntity: Entity = "t:EmailAddressEntityType";
    elements t {
        base 1;
        0 email_address: "EmailAddress" optional;
    }
}
