//! The treatment of documents that depart from the schema, by reading mode: one table.

use std::borrow::Cow;

use crate::{Error, Result};

use super::reader::Reader;

/// The reading modes: the columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Reads what real servers send.
    Default,
    /// Reads requests for a server: like `Default`, but an element that the schema lists must be readable.
    Request,
    /// Accepts only documents that follow the schema.
    Strict,
}

/// The treatment of a departure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Reads on.
    Accept,
    /// Reads on and reports.
    Report,
    /// Ends with an error.
    Refuse,
}

/// A departure of a document from the schema: the rows of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Departure {
    /// The `https://` form of a namespace.
    SecureNamespace,
    /// An element that the type does not have.
    UnknownElement,
    /// An attribute that the type does not have.
    UnknownAttribute,
    /// An `xsi:type` other than the declared type, or one whose prefix is not declared.
    OtherType,
    /// An `xsi:type` that the schema does not list, where an element is one of several types.
    UnknownType,
    /// A root element that the schema does not list.
    UnknownRoot,
    /// A value that an enumeration does not list.
    UnknownValue,
    /// A value outside a facet.
    OutsideFacet,
    /// A child in the other namespace of the protocol, or in none.
    OtherNamespace,
    /// A second element for a field that holds one: a second alternative of a choice, or a repeated element.
    RepeatedElement,
    /// Text between elements.
    StrayText,
    /// Content in an element with `xsi:nil="true"`.
    NilContent,
    /// `xsi:nil="true"` on an element that is not nillable.
    NotNillable,
    /// An element or attribute that cannot be read.
    UnreadablePart,
    /// Children in another order than the schema's, more of them than it allows, or a required child that is missing
    /// before another child.
    ChildOrder,
    /// A required child that is missing. Nothing is required in a response message that is not a success. An empty list of which the schema
    /// requires an entry is one case.
    MissingChild,
    /// More children of one name than the schema allows, in a list.
    TooManyChildren,
    /// A child of a SOAP fault in a namespace.
    QualifiedFaultChild,
    /// A value in another form: white space around a value of an enumeration, a date and time for a date, `True`.
    LexicalForm,
}

impl Departure {
    /// The table: the treatment in the modes `Default`, `Request` and `Strict`.
    const fn actions(self) -> [Action; 3] {
        use Action::{Accept, Refuse, Report};
        match self {
            Self::SecureNamespace => [Report, Report, Refuse],
            Self::UnknownElement => [Report, Report, Refuse],
            Self::UnknownAttribute => [Report, Report, Refuse],
            Self::OtherType => [Report, Report, Refuse],
            Self::UnknownType => [Report, Report, Refuse],
            Self::UnknownRoot => [Report, Report, Refuse],
            Self::UnknownValue => [Report, Report, Refuse],
            Self::OutsideFacet => [Report, Report, Refuse],
            Self::OtherNamespace => [Report, Report, Refuse],
            Self::RepeatedElement => [Report, Refuse, Refuse],
            Self::StrayText => [Report, Report, Refuse],
            Self::NilContent => [Report, Refuse, Refuse],
            Self::NotNillable => [Report, Report, Refuse],
            Self::UnreadablePart => [Report, Refuse, Refuse],
            Self::ChildOrder => [Accept, Accept, Refuse],
            Self::TooManyChildren => [Report, Report, Refuse],
            Self::MissingChild => [Report, Report, Refuse],
            Self::QualifiedFaultChild => [Report, Report, Refuse],
            Self::LexicalForm => [Report, Report, Refuse],
        }
    }

    /// The treatment of this departure in a mode.
    #[inline]
    pub(crate) const fn action(self, mode: Mode) -> Action {
        let [default, request, strict] = self.actions();
        match mode {
            Mode::Default => default,
            Mode::Request => request,
            Mode::Strict => strict,
        }
    }
}

impl<'a> Reader<'a> {
    /// Treats a departure as the mode demands. `error` describes the departure; it is called only if needed.
    #[cold]
    pub(crate) fn depart(&mut self, departure: Departure, error: impl FnOnce(&Self) -> Error) -> Result<()> {
        self.depart_with(departure, |_| None, error)
    }

    /// Treats a departure like [`Reader::depart`]; `from` is the offset of the element that was left out, which ends
    /// here.
    #[cold]
    pub(crate) fn depart_from(
        &mut self,
        departure: Departure,
        from: usize,
        error: impl FnOnce(&Self) -> Error,
    ) -> Result<()> {
        self.depart_with(departure, |reader| reader.text_from(from).map(Cow::Borrowed), error)
    }

    /// Treats a departure like [`Reader::depart`]; `raw_xml` is the XML that was left out.
    pub(super) fn depart_with(
        &mut self,
        departure: Departure,
        raw_xml: impl FnOnce(&Self) -> Option<Cow<'a, str>>,
        error: impl FnOnce(&Self) -> Error,
    ) -> Result<()> {
        match departure.action(self.mode) {
            Action::Refuse => Err(error(self)),
            Action::Report if self.reports.has_listener() => {
                let (error, raw_xml) = (error(self), raw_xml(self));
                self.report(&error, raw_xml.as_deref());
                Ok(())
            }
            Action::Report | Action::Accept => Ok(()),
        }
    }

    /// Returns `true` if the mode refuses a departure.
    #[inline]
    pub(crate) fn refuses(&self, departure: Departure) -> bool {
        departure.action(self.mode) == Action::Refuse
    }
}
