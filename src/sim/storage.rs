//! The slots of the SIM and of the modem, where messages wait to be read (TS 27.005 §3.2.2).
//!
//! They survive a reset; only `AT+CMGD` empties one.

use std::collections::BTreeMap;

use crate::at::info::{StorageCount, StorageCounts};

/// One slot with a message, as a test looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// `SM`, `ME` or `SR`.
    pub storage: String,
    /// Its number.
    pub index: u32,
    /// 0 received unread, 1 received read (TS 27.005 §3.1).
    pub stat: u8,
    /// The message, service centre first.
    pub pdu: Vec<u8>,
}

#[derive(Debug, Clone)]
struct Memory {
    name: String,
    size: u32,
    slots: BTreeMap<u32, (u8, Vec<u8>)>,
}

/// All storages, and which of them is used for reading, writing and receiving.
#[derive(Debug, Clone)]
pub struct Storages {
    memories: Vec<Memory>,
    /// The number of the first slot: 0 on some modems.
    first: u32,
    /// `<mem1>` read and delete, `<mem2>` write, `<mem3>` receive; places in `memories`.
    chosen: [usize; 3],
}

impl Storages {
    /// Empty ones. The first is the preferred one after power-up.
    ///
    /// # Panics
    /// Without any storage.
    #[must_use]
    pub fn new(sizes: &[(String, u32)], first: u32) -> Self {
        assert!(!sizes.is_empty(), "a modem has a storage");
        let memories = sizes
            .iter()
            .map(|(name, size)| Memory { name: name.clone(), size: *size, slots: BTreeMap::new() })
            .collect();
        Self { memories, first, chosen: [0; 3] }
    }

    /// As after power-up: the preferred one for everything.
    pub fn forget_choice(&mut self) {
        self.chosen = [0; 3];
    }

    /// One to three names as `AT+CPMS` sets them; `false` and no change when one is unknown.
    pub fn choose(&mut self, names: &[String]) -> bool {
        let places: Option<Vec<usize>> = names.iter().map(|name| self.place(name)).collect();
        let Some(places) = places else { return false };
        for (to, from) in self.chosen.iter_mut().zip(places) {
            *to = from;
        }
        true
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.memories.iter().position(|memory| memory.name == name)
    }

    /// The names, in order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.memories.iter().map(|memory| memory.name.clone()).collect()
    }

    /// What `+CPMS` counts for the three uses, without names.
    #[must_use]
    pub fn counts(&self) -> StorageCounts {
        StorageCounts(
            self.chosen
                .iter()
                .map(|&place| {
                    let memory = &self.memories[place];
                    let used = memory.slots.len() as u32;
                    StorageCount { name: None, used, total: memory.size }
                })
                .collect(),
        )
    }

    /// The same with names.
    #[must_use]
    pub fn named_counts(&self) -> StorageCounts {
        let mut counts = self.counts();
        for (count, &place) in counts.0.iter_mut().zip(&self.chosen) {
            count.name = Some(self.memories[place].name.clone());
        }
        counts
    }

    /// The name of the storage that messages are received into.
    #[must_use]
    pub fn receiving(&self) -> &str {
        &self.memories[self.chosen[2]].name
    }

    /// Puts a message into the lowest free slot of this storage; `None` when it is full or unknown.
    pub fn put(&mut self, storage: &str, pdu: &[u8]) -> Option<u32> {
        let place = self.place(storage)?;
        let memory = &mut self.memories[place];
        let mut numbers = self.first..self.first + memory.size;
        let index = numbers.find(|index| !memory.slots.contains_key(index))?;
        memory.slots.insert(index, (0, pdu.to_vec()));
        Some(index)
    }

    /// Whether the storage chosen for reading has a slot of this number, full or empty.
    #[must_use]
    pub fn has_slot(&self, index: u32) -> bool {
        let memory = &self.memories[self.chosen[0]];
        (self.first..self.first + memory.size).contains(&index)
    }

    /// Reads a slot, with its state before; it is read from now on.
    pub fn read(&mut self, index: u32) -> Option<(u8, Vec<u8>)> {
        let slot = self.memories[self.chosen[0]].slots.get_mut(&index)?;
        let before = slot.clone();
        slot.0 = 1;
        Some(before)
    }

    /// The full slots of the storage chosen for reading whose state is asked for (4: any).
    #[must_use]
    pub fn listed(&self, stat: u8) -> Vec<u32> {
        let slots = &self.memories[self.chosen[0]].slots;
        slots
            .iter()
            .filter(|(_, slot)| stat == 4 || slot.0 == stat)
            .map(|(index, _)| *index)
            .collect()
    }

    /// Empties a slot of the storage chosen for reading.
    pub fn delete(&mut self, index: u32) {
        self.memories[self.chosen[0]].slots.remove(&index);
    }

    /// Every full slot.
    #[must_use]
    pub fn slots(&self) -> Vec<Slot> {
        let each = self.memories.iter().flat_map(|memory| {
            memory.slots.iter().map(|(&index, (stat, pdu))| Slot {
                storage: memory.name.clone(),
                index,
                stat: *stat,
                pdu: pdu.clone(),
            })
        });
        each.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn storages() -> Storages {
        Storages::new(&[("SM".to_owned(), 2), ("ME".to_owned(), 1)], 0)
    }

    #[test]
    fn the_lowest_free_slot_is_taken_until_there_is_none() {
        let mut storages = storages();
        assert_eq!(storages.put("SM", b"a"), Some(0));
        assert_eq!(storages.put("SM", b"b"), Some(1));
        assert_eq!(storages.put("SM", b"c"), None);
        storages.delete(0);
        assert_eq!(storages.put("SM", b"c"), Some(0));
        assert_eq!(storages.put("XX", b"c"), None);
        assert_eq!(storages.named_counts().to_string(), "+CPMS: \"SM\",2,2,\"SM\",2,2,\"SM\",2,2");
    }

    #[test]
    fn an_unknown_storage_changes_nothing() {
        let mut storages = storages();
        assert!(!storages.choose(&["ME".to_owned(), "XX".to_owned()]));
        assert_eq!(storages.receiving(), "SM");
        assert!(storages.choose(&["SM".to_owned(), "ME".to_owned(), "ME".to_owned()]));
        assert_eq!(storages.receiving(), "ME");
        assert_eq!(storages.counts().to_string(), "+CPMS: 0,2,0,1,0,1");
    }

    #[test]
    fn a_message_read_once_is_read() {
        let mut storages = storages();
        storages.put("SM", b"a");
        assert_eq!(storages.listed(0), [0]);
        assert_eq!(storages.read(0), Some((0, b"a".to_vec())));
        assert_eq!(storages.read(0), Some((1, b"a".to_vec())));
        assert_eq!((storages.listed(0), storages.listed(4)), (vec![], vec![0]));
    }
}
