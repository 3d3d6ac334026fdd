// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Phone;

/// Complex type `t:ArrayOfPhonesType`.
#[doc(alias = "ArrayOfPhonesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPhones(pub Vec<Phone>);

impl ArrayOfPhones {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPhonesType",
        content: xml::Content::Model("t:Phone*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPhones, Phone);

::ews_bindings::complex_type!(ArrayOfPhones);

impl xml::ReadNode for ArrayOfPhones {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Phone") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPhones {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Phone", &self.0);
    }
}
