// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AbchPersonContactHandle;

/// Complex type `t:ArrayOfAbchPersonContactHandlesType`.
#[doc(alias = "ArrayOfAbchPersonContactHandlesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAbchPersonContactHandles(pub Vec<AbchPersonContactHandle>);

impl ArrayOfAbchPersonContactHandles {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfAbchPersonContactHandlesType",
        content: xml::Content::Model("t:ContactHandle*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfAbchPersonContactHandles, AbchPersonContactHandle);

::ews_bindings::complex_type!(ArrayOfAbchPersonContactHandles);

impl xml::ReadNode for ArrayOfAbchPersonContactHandles {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ContactHandle") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfAbchPersonContactHandles {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ContactHandle", &self.0);
    }
}
