// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(SmtpDomain { name: "t:SmtpDomain", required: "@Name", bits: 1 });

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

xml::blank_new!(SmtpDomain: text);

impl xml::ReadNode for SmtpDomain {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "IncludeSubdomains") => {
                input.fill_attribute(&mut self.include_subdomains, attribute)
            }
            (xml::Namespace::None, "Name") => {
                input.require_attribute(&mut self.name, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SmtpDomain {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("IncludeSubdomains", &self.include_subdomains);
        out.attribute("Name", &self.name);
    }
}
