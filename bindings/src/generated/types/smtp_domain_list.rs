// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SmtpDomain;

/// Complex type `t:SmtpDomainList`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SmtpDomainList(pub Vec<SmtpDomain>);

impl SmtpDomainList {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SmtpDomainList",
        content: xml::Content::Model("t:Domain*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SmtpDomainList, SmtpDomain);

::ews_bindings::complex_type!(SmtpDomainList);

impl xml::ReadNode for SmtpDomainList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Domain") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SmtpDomainList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Domain", &self.0);
    }
}
