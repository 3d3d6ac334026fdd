// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::UserConfigurationDictionaryObjectTypes;

/// Complex type `t:UserConfigurationDictionaryObjectType`, since `Exchange2010_SP1`.
#[doc(alias = "UserConfigurationDictionaryObjectType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationDictionaryObject {
    /// Element `t:Type`, required.
    pub r#type: UserConfigurationDictionaryObjectTypes,
    /// Element `t:Value`, 1 or more.
    pub value: Vec<String>,
}

impl Eq for UserConfigurationDictionaryObject {}

impl UserConfigurationDictionaryObject {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(r#type: UserConfigurationDictionaryObjectTypes) -> Self {
        Self { r#type, value: Vec::new() }
    }
}

rt::complex_type! {
    UserConfigurationDictionaryObject = "t:UserConfigurationDictionaryObjectType" checked, required 1, new(value);
    elements t {
        0 r#type: "Type" required 0;
        1 value: "Value" at_least_once;
    }
}
