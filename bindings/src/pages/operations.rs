//! The operations with paged views.

use crate::messages::{
    FindConversation, FindConversationPageItemView, FindConversationResponseMessage, FindFolder,
    FindFolderPageFolderView, FindFolderResponseMessage, FindItem, FindItemResponseMessage, FindItemView,
    FindPeople, FindPeopleResponseMessage,
};
use crate::soap::RequestHeader;
use crate::types::{
    AnyFolder, AnyItem, Conversation, FindItemParentChoice, FractionalPageView, IndexBasePoint,
    IndexedPageView, Persona,
};
use crate::xml::Kept;
use crate::{Error, ErrorKind, Result};

use super::operation::{PageFacts, PagedOperation, Position};

/// Returns the facts of a page from its `m:RootFolder`. The types of the two operations have the same attributes.
macro_rules! root_facts {
    ($root:ident, $count:expr, $position:ident) => {
        PageFacts {
            count: $count,
            is_last: $root.includes_last_item_in_range,
            next: match $position {
                Position::Index(_) => $root.indexed_paging_offset.map(Position::Index),
                Position::Fraction { .. } => ($root.numerator_offset.zip($root.absolute_denominator))
                    .map(|(numerator, denominator)| Position::Fraction { numerator, denominator }),
            },
            total: $root.total_items_in_view,
        }
    };
}

impl PagedOperation for FindItem {
    const GIVES_POSITION: bool = true;

    type RequestHeader = RequestHeader;
    type Entry = AnyItem;

    fn prepare(&mut self) -> Result<Position> {
        check_folders(self.parent_folder_ids.len())?;
        let first = || FindItemView::IndexedPageItemView(Box::new(from_beginning()));
        match self.view.get_or_insert_with(first) {
            FindItemView::IndexedPageItemView(view) => Ok(index_of(view)),
            FindItemView::FractionalPageItemView(view) => Ok(fraction_of(view)),
            _ => Err(no_pages("IndexedPageItemView or FractionalPageItemView")),
        }
    }

    fn set_position(&mut self, position: Position) {
        match (&mut self.view, position) {
            (Some(FindItemView::IndexedPageItemView(view)), Position::Index(index)) => view.offset = index,
            (Some(FindItemView::FractionalPageItemView(view)), position) => set_fraction(view, position),
            _ => {}
        }
    }

    fn facts(message: &FindItemResponseMessage, position: Position) -> Result<PageFacts> {
        let Some(root) = &message.root_folder else { return Err(missing("m:RootFolder")) };
        let count = match &root.choice {
            FindItemParentChoice::Items(items) => items.len(),
            FindItemParentChoice::Groups(groups) => groups.iter().map(|group| group.items.len()).sum(),
            FindItemParentChoice::Unlisted(_) => return Err(missing("t:Items")),
        };
        let left_out = left_out(&message.base.kept, "RootFolder/Groups");
        Ok(root_facts!(root, count + left_out, position))
    }

    fn take_entries(message: &mut FindItemResponseMessage) -> Vec<AnyItem> {
        match message.root_folder.as_mut().map(|root| &mut root.choice) {
            Some(FindItemParentChoice::Items(items)) => std::mem::take(&mut **items),
            Some(FindItemParentChoice::Groups(groups)) => {
                groups.iter_mut().flat_map(|group| std::mem::take(&mut *group.items)).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl PagedOperation for FindFolder {
    const GIVES_POSITION: bool = true;

    type RequestHeader = RequestHeader;
    type Entry = AnyFolder;

    fn prepare(&mut self) -> Result<Position> {
        check_folders(self.parent_folder_ids.len())?;
        let first = || FindFolderPageFolderView::IndexedPageFolderView(Box::new(from_beginning()));
        match self.page_folder_view.get_or_insert_with(first) {
            FindFolderPageFolderView::IndexedPageFolderView(view) => Ok(index_of(view)),
            FindFolderPageFolderView::FractionalPageFolderView(view) => Ok(fraction_of(view)),
            FindFolderPageFolderView::Unlisted(_) => {
                Err(no_pages("IndexedPageFolderView or FractionalPageFolderView"))
            }
        }
    }

    fn set_position(&mut self, position: Position) {
        match (&mut self.page_folder_view, position) {
            (Some(FindFolderPageFolderView::IndexedPageFolderView(view)), Position::Index(index)) => {
                view.offset = index;
            }
            (Some(FindFolderPageFolderView::FractionalPageFolderView(view)), position) => {
                set_fraction(view, position);
            }
            _ => {}
        }
    }

    fn facts(message: &FindFolderResponseMessage, position: Position) -> Result<PageFacts> {
        let Some(root) = &message.root_folder else { return Err(missing("m:RootFolder")) };
        let count = root.folders.as_ref().map_or(0, |folders| folders.len());
        Ok(root_facts!(root, count, position))
    }

    fn take_entries(message: &mut FindFolderResponseMessage) -> Vec<AnyFolder> {
        let folders = message.root_folder.as_mut().and_then(|root| root.folders.as_mut());
        folders.map(|folders| std::mem::take(&mut **folders)).unwrap_or_default()
    }
}

impl PagedOperation for FindPeople {
    const GIVES_POSITION: bool = false;

    type RequestHeader = RequestHeader;
    type Entry = Persona;

    fn prepare(&mut self) -> Result<Position> {
        only_from_beginning(&self.indexed_page_item_view)
    }

    fn set_position(&mut self, position: Position) {
        if let Position::Index(index) = position {
            self.indexed_page_item_view.offset = index;
        }
    }

    fn facts(message: &FindPeopleResponseMessage, position: Position) -> Result<PageFacts> {
        let count = message.people.as_ref().map_or(0, |people| people.len());
        let count = count + left_out(&message.base.kept, "People");
        Ok(counted(position, count, message.total_number_of_people_in_view))
    }

    fn take_entries(message: &mut FindPeopleResponseMessage) -> Vec<Persona> {
        message.people.as_mut().map(|people| std::mem::take(&mut **people)).unwrap_or_default()
    }
}

impl PagedOperation for FindConversation {
    const GIVES_POSITION: bool = false;

    type RequestHeader = RequestHeader;
    type Entry = Conversation;

    fn prepare(&mut self) -> Result<Position> {
        let first = || FindConversationPageItemView::IndexedPageItemView(Box::new(from_beginning()));
        match self.page_item_view.get_or_insert_with(first) {
            FindConversationPageItemView::IndexedPageItemView(view) => only_from_beginning(view),
            _ => Err(no_pages("IndexedPageItemView")),
        }
    }

    fn set_position(&mut self, position: Position) {
        let view = &mut self.page_item_view;
        if let (Some(FindConversationPageItemView::IndexedPageItemView(view)), Position::Index(index)) =
            (view, position)
        {
            view.offset = index;
        }
    }

    fn facts(message: &FindConversationResponseMessage, position: Position) -> Result<PageFacts> {
        let count = message.conversations.as_ref().map_or(0, |list| list.len());
        let count = count + left_out(&message.base.kept, "Conversations");
        Ok(counted(position, count, message.total_conversations_in_view))
    }

    fn take_entries(message: &mut FindConversationResponseMessage) -> Vec<Conversation> {
        message.conversations.as_mut().map(|list| std::mem::take(&mut **list)).unwrap_or_default()
    }
}

fn from_beginning() -> IndexedPageView {
    IndexedPageView::new(0, IndexBasePoint::Beginning)
}

fn index_of(view: &IndexedPageView) -> Position {
    Position::Index(view.offset)
}

fn fraction_of(view: &FractionalPageView) -> Position {
    Position::Fraction { numerator: view.numerator, denominator: view.denominator }
}

fn set_fraction(view: &mut FractionalPageView, position: Position) {
    if let Position::Fraction { numerator, denominator } = position {
        (view.numerator, view.denominator) = (numerator, denominator);
    }
}

/// Returns the position of a view of an operation whose response does not give the position of the next page.
fn only_from_beginning(view: &IndexedPageView) -> Result<Position> {
    if view.base_point != IndexBasePoint::Beginning {
        let message = format!(
            "expected the base point Beginning, found {:?}; sort in the other order",
            view.base_point
        );
        return Err(Error::new(ErrorKind::Paging, message));
    }
    Ok(index_of(view))
}

/// Returns the facts of a page whose response lacks both a flag and the next position. The first empty page is the last.
fn counted(position: Position, count: usize, total: Option<i32>) -> PageFacts {
    let next = match position {
        Position::Index(index) => i32::try_from(count).ok().and_then(|count| index.checked_add(count)),
        Position::Fraction { .. } => None,
    };
    PageFacts { count, is_last: Some(count == 0), next: next.map(Position::Index), total }
}

/// Returns the number of entries that could not be read and were left out of a list.
fn left_out(kept: &Kept, list: &str) -> usize {
    kept.iter().filter(|entry| entry.path() == list).count()
}

/// Checks the number of parent folders: the response has one message for each folder, and
/// each message has another position of the next page.
fn check_folders(count: usize) -> Result<()> {
    if count == 1 {
        return Ok(());
    }
    let message = format!("expected one parent folder, found {count}; search each folder on its own");
    Err(Error::new(ErrorKind::Paging, message))
}

fn no_pages(expected: &str) -> Error {
    Error::new(ErrorKind::Paging, format!("expected {expected}, found a view without pages"))
}

fn missing(part: &str) -> Error {
    Error::new(ErrorKind::Missing, format!("missing {part} in a response message of the class Success"))
}
