// @generated

use ::ews_bindings::{Result, xml};

use super::ResponseObjectCore;

/// Abstract complex type `t:ResponseObjectType`.
///
/// Extends `t:ResponseObjectCoreType`.
#[doc(alias = "ResponseObjectType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseObject {
    /// What it inherits from [`ResponseObjectCore`].
    pub base: ResponseObjectCore,
    /// Attribute `ObjectName`, optional.
    pub object_name: Option<String>,
}

xml::complex_type!(
    ResponseObject { name: "t:ResponseObjectType", base: ResponseObjectCore }
);

xml::extends!(ResponseObject, ResponseObjectCore);

xml::blank_default!(ResponseObject);

impl xml::ReadNode for ResponseObject {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ObjectName") => {
                input.fill_attribute(&mut self.object_name, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for ResponseObject {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ObjectName", &self.object_name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
