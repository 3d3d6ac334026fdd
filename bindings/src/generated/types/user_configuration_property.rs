// @generated

use ::ews_bindings::rt;
use super::UserConfigurationPropertyItem;

/// Simple type `t:UserConfigurationPropertyType`, since `Exchange2010_SP1`.
///
/// A list of `t:UserConfigurationPropertyItem`, separated by spaces.
///
/// Microsoft's reference: [`UserConfigurationProperties`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/userconfigurationproperties).
#[doc(alias = "UserConfigurationPropertyType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationProperty(pub Vec<UserConfigurationPropertyItem>);

impl Eq for UserConfigurationProperty {}

rt::list_text_type! {
    UserConfigurationProperty, UserConfigurationPropertyItem
}
