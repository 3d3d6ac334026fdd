// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::AppMetadata;

/// Complex type `t:AppType`, since `V2016_10_10`.
///
/// Microsoft's reference: [`App`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/app).
#[doc(alias = "AppType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct App {
    /// Element `t:Metadata`, optional.
    pub metadata: Option<Box<AppMetadata>>,
    /// Element `t:Manifest`, required.
    pub manifest: value::Base64,
}

impl Eq for App {}

impl App {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(manifest: impl Into<value::Base64>) -> Self {
        Self {
            metadata: None,
            manifest: manifest.into(),
        }
    }
}

rt::complex_type! {
    App = "t:AppType", required 1, new(value(value::Base64));
    elements t {
        0 metadata: "Metadata" optional;
        1 manifest: "Manifest" required 0;
    }
}
