// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfAddressesType`.
#[doc(alias = "ArrayOfAddressesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAddresses(pub Vec<String>);

impl ArrayOfAddresses {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfAddressesType",
        content: xml::Content::Model("t:Address*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfAddresses, String);

::ews_bindings::complex_type!(ArrayOfAddresses);

impl xml::ReadNode for ArrayOfAddresses {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Address") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfAddresses {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Address", &self.0);
    }
}
