// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:Metadata`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Metadata {
    /// Element `t:CustomApps`, required.
    pub custom_apps: String,
    /// Element `t:GenericInfo`, optional, since `V2018_01_08`.
    pub generic_info: Option<String>,
}

impl Eq for Metadata {}

impl Metadata {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(custom_apps: impl Into<String>) -> Self {
        Self {
            custom_apps: custom_apps.into(),
            generic_info: None,
        }
    }
}

rt::complex_type! {
    Metadata = "t:Metadata", required 1, new(text);
    elements t {
        0 custom_apps: "CustomApps" required 0;
        1 generic_info: "GenericInfo" optional;
    }
}
