// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:SmtpDomain`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SmtpDomain {
    /// Attribute `IncludeSubdomains`, optional, `xs:boolean`.
    pub include_subdomains: Option<bool>,
    /// Attribute `Name`, required, `xs:string`.
    pub name: String,
}

impl SmtpDomain {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SmtpDomain",
        required: &["@Name"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            include_subdomains: None,
            name: name.into(),
        }
    }
}

::ews_bindings::complex_type!(SmtpDomain);

::ews_bindings::blank_new!(SmtpDomain : text);

impl xml::ReadNode for SmtpDomain {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
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
