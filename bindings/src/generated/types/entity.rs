// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EmailPosition;

/// Complex type `t:EntityType`, since `Exchange2013_SP1`.
#[doc(alias = "EntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Entity {
    /// Element `t:Position`, any number.
    pub position: Vec<EmailPosition>,
}

impl Eq for Entity {}

rt::complex_type! {
    Entity = "t:EntityType";
    elements t {
        0 position: "Position" repeated;
    }
}
