// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Entity;

/// Complex type `t:UrlEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
///
/// Fields inherited from [`Entity`]: `position`.
///
/// Microsoft's reference: [`UrlEntity`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/urlentity).
#[doc(alias = "UrlEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UrlEntity {
    /// The value of the base type, [`Entity`].
    pub base: Entity,
    /// Element `t:Url`, optional.
    pub url: Option<String>,
}

impl Eq for UrlEntity {}

rt::complex_type! {
    UrlEntity: Entity = "t:UrlEntityType";
    elements t {
        base 1;
        0 url: "Url" optional;
    }
}
