// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(Member { name: "t:MemberType", model: "t:Mailbox?, t:Status?" });

rt::placeholder_default!(Member);

impl rt::ReadComplex for Member {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Key") => {
                reader.fill_attribute(&mut self.key, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.fill(&mut self.mailbox, tag),
            (rt::T, "Status") => reader.fill(&mut self.status, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Member {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("Key", &self.key);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:Status", &self.status);
    }
}
