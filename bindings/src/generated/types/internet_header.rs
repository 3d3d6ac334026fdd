// @generated

use ::ews_bindings::rt;

/// Complex type `t:InternetHeaderType`.
///
/// Microsoft's reference: [`InternetMessageHeader`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/internetmessageheader).
#[doc(alias = "InternetHeaderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InternetHeader {
    /// Attribute `HeaderName`, required.
    pub header_name: String,
    /// The text.
    pub value: String,
}

impl Eq for InternetHeader {}

impl InternetHeader {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(header_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            header_name: header_name.into(),
            value: value.into(),
        }
    }
}

rt::complex_type! {
    InternetHeader = "t:InternetHeaderType", required 1, new(text text);
    attributes {
        0 header_name: "HeaderName" required 0;
    }
    text { value }
}
