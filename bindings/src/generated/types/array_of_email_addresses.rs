// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailAddressType;

/// Complex type `t:ArrayOfEmailAddressesType`.
#[doc(alias = "ArrayOfEmailAddressesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfEmailAddresses(pub Vec<EmailAddressType>);

impl ArrayOfEmailAddresses {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfEmailAddressesType",
        content: xml::Content::Model("t:Address*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfEmailAddresses, EmailAddressType);

::ews_bindings::complex_type!(ArrayOfEmailAddresses);

impl xml::ReadNode for ArrayOfEmailAddresses {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Address") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfEmailAddresses {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Address", &self.0);
    }
}
