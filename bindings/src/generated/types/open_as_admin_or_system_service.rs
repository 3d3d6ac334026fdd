// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{ConnectingSid, SpecialLogonType};

/// Complex type `t:OpenAsAdminOrSystemServiceType`, since `Exchange2010_SP1`.
///
/// Global element `t:OpenAsAdminOrSystemService`.
#[doc(alias = "OpenAsAdminOrSystemServiceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OpenAsAdminOrSystemService {
    /// Attribute `BudgetType`, optional, since `Exchange2013_SP1`.
    pub budget_type: Option<i32>,
    /// Attribute `LogonType`, required.
    pub logon_type: SpecialLogonType,
    /// Element `t:ConnectingSID`, required.
    pub connecting_sid: ConnectingSid,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl Eq for OpenAsAdminOrSystemService {}

rt::complex_type!(
    OpenAsAdminOrSystemService { name: "t:OpenAsAdminOrSystemServiceType", required:
    "@LogonType, t:ConnectingSID", bits: 2, model: "t:ConnectingSID" }
);

impl OpenAsAdminOrSystemService {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(logon_type: SpecialLogonType, connecting_sid: ConnectingSid) -> Self {
        Self {
            budget_type: None,
            logon_type,
            connecting_sid,
            any_attributes: Vec::new(),
        }
    }
}

rt::placeholder_new!(OpenAsAdminOrSystemService: placeholder, placeholder);

impl rt::ReadComplex for OpenAsAdminOrSystemService {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "BudgetType") => {
                reader.fill_attribute(&mut self.budget_type, attribute)
            }
            (rt::Namespace::None, "LogonType") => {
                reader.require_attribute(&mut self.logon_type, attribute, 0)
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
            (rt::T, "ConnectingSID") => reader.require(&mut self.connecting_sid, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &rt::Attribute, uri: &str) -> rt::Handled {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl rt::WriteComplex for OpenAsAdminOrSystemService {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("BudgetType", &self.budget_type);
        out.attribute("LogonType", &self.logon_type);
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ConnectingSID", &self.connecting_sid);
    }
}

rt::root!(OpenAsAdminOrSystemService, "t:OpenAsAdminOrSystemService");
