// @generated

use ::ews_bindings::rt;

/// Complex type `t:SmtpDomain`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmtpDomain {
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `IncludeSubdomains`, optional.
    pub include_subdomains: Option<bool>,
}

impl Eq for SmtpDomain {}

impl SmtpDomain {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            include_subdomains: None,
        }
    }
}

rt::complex_type! {
    SmtpDomain = "t:SmtpDomain", required 1, new(text);
    attributes {
        0 name: "Name" required 0;
        1 include_subdomains: "IncludeSubdomains" optional;
    }
}
