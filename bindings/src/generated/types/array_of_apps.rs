// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{App, Metadata};

/// Complex type `t:ArrayOfAppsType`, since `V2016_10_10`.
///
/// Microsoft's reference: [`Apps`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/apps).
#[doc(alias = "ArrayOfAppsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfApps {
    /// Element `t:App`, any number.
    pub app: Vec<App>,
    /// Element `t:Metadata`, optional.
    pub metadata: Option<Box<Metadata>>,
}

impl Eq for ArrayOfApps {}

rt::complex_type! {
    ArrayOfApps = "t:ArrayOfAppsType";
    elements t {
        0 app: "App" repeated;
        1 metadata: "Metadata" optional;
    }
}
