// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SenderAddInEntity;

/// Complex type `t:ArrayOfSenderAddInsType`.
#[doc(alias = "ArrayOfSenderAddInsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSenderAddIns(pub Vec<SenderAddInEntity>);

impl ArrayOfSenderAddIns {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSenderAddInsType",
        content: xml::Content::Model("t:Microsoft.OutlookServices.SenderApp*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSenderAddIns, SenderAddInEntity);

::ews_bindings::complex_type!(ArrayOfSenderAddIns);

impl xml::ReadNode for ArrayOfSenderAddIns {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Microsoft.OutlookServices.SenderApp") => {
                input.fill(&mut self.0, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSenderAddIns {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Microsoft.OutlookServices.SenderApp", &self.0);
    }
}
