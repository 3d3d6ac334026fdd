// @generated

use ::ews_bindings::rt;

/// Complex type `t:SmtpDomain`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmtpDomain {
    /// Attribute `IncludeSubdomains`, optional.
    pub include_subdomains: Option<bool>,
    /// Attribute `Name`, required.
    pub name: String,
}

impl Eq for SmtpDomain {}

impl SmtpDomain {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            include_subdomains: None,
            name: name.into(),
        }
    }
}

rt::complex_type! {
    SmtpDomain = "t:SmtpDomain", required 1, new(text);
    attributes {
        0 include_subdomains: "IncludeSubdomains" optional;
        1 name: "Name" required 0;
    }
}
