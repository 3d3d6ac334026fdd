// @generated

use ::ews_bindings::{Result, xml};

use super::{EmailAddressType, MemberStatus};

/// Complex type `t:MemberType`, since `Exchange2010_SP1`.
#[doc(alias = "MemberType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Member {
    /// Attribute `Key`, optional.
    pub key: Option<String>,
    /// Element `t:Mailbox`, optional.
    pub mailbox: Option<Box<EmailAddressType>>,
    /// Element `t:Status`, optional.
    pub status: Option<MemberStatus>,
}

impl Eq for Member {}

xml::complex_type!(Member { name: "t:MemberType", model: "t:Mailbox?, t:Status?" });

xml::blank_default!(Member);

impl xml::ReadNode for Member {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Key") => {
                input.fill_attribute(&mut self.key, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.fill(&mut self.mailbox, tag),
            (xml::T, "Status") => input.fill(&mut self.status, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Member {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("Key", &self.key);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:Status", &self.status);
    }
}
