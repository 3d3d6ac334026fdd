// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Entity;

/// Complex type `t:AddressEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
///
/// Fields inherited from [`Entity`]: `position`.
///
/// Microsoft's reference: [`AddressEntity`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addressentity).
#[doc(alias = "AddressEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddressEntity {
    /// The value of the base type, [`Entity`].
    pub base: Entity,
    /// Element `t:Address`, optional.
    pub address: Option<String>,
}

impl Eq for AddressEntity {}

rt::complex_type! {
    AddressEntity: Entity = "t:AddressEntityType";
    elements t {
        base 1;
        0 address: "Address" optional;
    }
}
