// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(SmtpDomain { name: "t:SmtpDomain", required: "@Name", bits: 1 });

impl SmtpDomain {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            include_subdomains: None,
            name: name.into(),
        }
    }
}

rt::placeholder_new!(SmtpDomain: text);

impl rt::ReadComplex for SmtpDomain {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "IncludeSubdomains") => {
                reader.fill_attribute(&mut self.include_subdomains, attribute)
            }
            (rt::Namespace::None, "Name") => {
                reader.require_attribute(&mut self.name, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SmtpDomain {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("IncludeSubdomains", &self.include_subdomains);
        out.attribute("Name", &self.name);
    }
}
