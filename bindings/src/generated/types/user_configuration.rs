// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ItemId, UserConfigurationDictionary, UserConfigurationName};

/// Complex type `t:UserConfigurationType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`UserConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/userconfiguration).
#[doc(alias = "UserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfiguration {
    /// Element `t:UserConfigurationName`, required.
    pub user_configuration_name: UserConfigurationName,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:Dictionary`, optional.
    pub dictionary: Option<UserConfigurationDictionary>,
    /// Element `t:XmlData`, optional.
    pub xml_data: Option<value::Base64>,
    /// Element `t:BinaryData`, optional.
    pub binary_data: Option<value::Base64>,
}

impl Eq for UserConfiguration {}

impl UserConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_configuration_name: impl Into<UserConfigurationName>) -> Self {
        Self {
            user_configuration_name: user_configuration_name.into(),
            item_id: None,
            dictionary: None,
            xml_data: None,
            binary_data: None,
        }
    }
}

rt::complex_type! {
    UserConfiguration = "t:UserConfigurationType", required 1, new(value(UserConfigurationName));
    elements t {
        0 user_configuration_name: "UserConfigurationName" required 0;
        1 item_id: "ItemId" optional;
        2 dictionary: "Dictionary" optional;
        3 xml_data: "XmlData" optional;
        4 binary_data: "BinaryData" optional;
    }
}
