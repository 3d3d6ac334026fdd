// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ResponseObject { name: "t:ResponseObjectType", base: ResponseObjectCore }
);

rt::extends!(ResponseObject, ResponseObjectCore);

rt::placeholder_default!(ResponseObject);

impl rt::ReadComplex for ResponseObject {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ObjectName") => {
                reader.fill_attribute(&mut self.object_name, attribute)
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
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for ResponseObject {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ObjectName", &self.object_name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
